// The oracle answers how aws-iam-authenticator itself reads the data of an aws-auth ConfigMap.
//
// It reads one JSON object a line, {"data": {"mapRoles": "…"}}, and writes one a line: what ParseMap returns.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/sirupsen/logrus"
	"sigs.k8s.io/aws-iam-authenticator/pkg/config"
	"sigs.k8s.io/aws-iam-authenticator/pkg/mapper/configmap"
)

type question struct {
	Data map[string]string `json:"data"`
}

type answer struct {
	Users    []config.UserMapping `json:"users"`
	Roles    []config.RoleMapping `json:"roles"`
	Accounts []string             `json:"accounts"`
	Error    string               `json:"error,omitempty"`
	Panic    string               `json:"panic,omitempty"`
}

func main() {
	// ParseMap logs every text it cannot read.
	logrus.SetOutput(io.Discard)
	if err := answerAll(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func answerAll(in io.Reader, out io.Writer) error {
	lines := bufio.NewReaderSize(in, 1<<20)
	buffered := bufio.NewWriter(out)
	encoder := json.NewEncoder(buffered)
	for {
		line, err := lines.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			return buffered.Flush()
		}
		if err != nil && err != io.EOF {
			return fmt.Errorf("reading a question: %w", err)
		}
		var asked question
		if err := json.Unmarshal(line, &asked); err != nil {
			return fmt.Errorf("a question is not JSON: %w", err)
		}
		if err := encoder.Encode(ask(asked.Data)); err != nil {
			return fmt.Errorf("writing an answer: %w", err)
		}
		// A caller may wait for this answer before it asks again.
		if lines.Buffered() == 0 {
			if err := buffered.Flush(); err != nil {
				return fmt.Errorf("writing an answer: %w", err)
			}
		}
	}
}

// ask survives a panic of ParseMap: in the authenticator, one would end the process.
func ask(data map[string]string) (result answer) {
	defer func() {
		if reason := recover(); reason != nil {
			result = answer{Panic: fmt.Sprint(reason)}
		}
	}()
	users, roles, accounts, err := configmap.ParseMap(data)
	result = answer{Users: users, Roles: roles, Accounts: accounts}
	if err != nil {
		result.Error = err.Error()
	}
	return result
}
